import { METADATA_TYPES } from './metadataTypes.ts';

/** The types that this org knows, as `describeMetadata` lists them. */
export function describeMetadata(): unknown {
  return {
    metadataObjects: METADATA_TYPES.map((type) => ({
      ...(type.children ? { childXmlNames: Object.values(type.children) } : {}),
      directoryName: type.folder,
      inFolder: type.inFolders ?? false,
      metaFile: type.metaFile ?? false,
      suffix: type.suffix ?? undefined,
      xmlName: type.type,
    })),
    organizationNamespace: '',
    partialSaveAllowed: true,
    testRequired: false,
  };
}

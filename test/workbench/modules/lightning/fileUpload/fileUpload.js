import { api, LightningElement } from 'lwc';
import { ask } from 'workbench/data';

/** Files that a person chooses are put on a record, as that person. */
export default class FileUpload extends LightningElement {
  @api accept;
  @api disabled = false;
  @api fileFieldName;
  @api fileFieldValue;
  @api label;
  @api multiple = false;
  @api name;
  @api recordId;
  @api required = false;
  problem = '';

  choose() {
    this.template.querySelector('input').click();
  }

  async upload({ target }) {
    this.problem = '';
    try {
      const files = await Promise.all([...target.files].map((file) => this.put(file)));
      this.dispatchEvent(new CustomEvent('uploadfinished', { detail: { files } }));
    } catch (error) {
      this.problem = error.body?.message ?? String(error);
    }
  }

  async put(file) {
    const { id } = await ask('POST', 'sobjects/ContentVersion', {
      Title: file.name,
      PathOnClient: file.name,
      VersionData: await base64Of(file),
      FirstPublishLocationId: this.recordId,
    });
    const { ContentDocumentId } = await ask('GET', `sobjects/ContentVersion/${id}?fields=ContentDocumentId`);
    return { name: file.name, documentId: ContentDocumentId, contentVersionId: id };
  }
}

function base64Of(file) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result.split(',')[1]);
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}

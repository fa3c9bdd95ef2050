import type { FieldMapping } from '../fieldMapping.ts';
import type { SalesforceRecord } from '../salesforce/client.ts';
import {
  changedRegistrations,
  newUpdates,
  readWonDeal,
  toldRegistration,
  toldUpdate,
  wonDeals,
  type ToldRegistration,
  type ToldUpdate,
  type WonDeal,
} from '../salesforce/sources/newsOfDeals.ts';
import {
  changedLevels,
  changedVersions,
  earnedCertificate,
  keptPromise,
  keptPromises,
  newCertificates,
  newSteps,
  readyDeck,
  readyDecks,
  toldLevel,
  toldStep,
  toldVersion,
  type EarnedCertificate,
  type KeptPromise,
  type ReadyDeck,
  type ToldLevel,
  type ToldStep,
  type ToldVersion,
} from '../salesforce/sources/newsOfWork.ts';

/** Records that have something to tell. */
export interface WhatHappened {
  readonly won: readonly WonDeal[];
  /** The field that names a deal's product; null without one. */
  readonly product: string | null;
  readonly registrations: readonly ToldRegistration[];
  readonly updates: readonly ToldUpdate[];
  readonly steps: readonly ToldStep[];
  readonly promises: readonly KeptPromise[];
  readonly versions: readonly ToldVersion[];
  readonly levels: readonly ToldLevel[];
  readonly certificates: readonly EarnedCertificate[];
  readonly decks: readonly ReadyDeck[];
}

/** Queries for what has happened since; with one for questions they fill two calls. */
export function newsQueries(
  { opportunity }: FieldMapping,
  product: string | null,
  since: Date,
): readonly string[] {
  return [
    wonDeals({ ...opportunity, product }, since),
    changedRegistrations(since),
    newUpdates(since),
    newSteps(since),
    keptPromises(since),
    changedVersions(since),
    changedLevels(since),
    newCertificates(since),
    readyDecks(since),
  ];
}

/** @param answers to {@link newsQueries}, in their order */
export function readWhatHappened(
  { opportunity }: FieldMapping,
  product: string | null,
  answers: readonly (readonly SalesforceRecord[])[],
): WhatHappened {
  const [won = [], registrations = [], updates = [], steps = [], promises = [], ...others] = answers;
  const [versions = [], levels = [], certificates = [], decks = []] = others;
  return {
    product,
    won: won.map(readWonDeal({ ...opportunity, product })),
    registrations: registrations.map((record) => toldRegistration.read(record)),
    updates: updates.map((record) => toldUpdate.read(record)),
    steps: steps.map((record) => toldStep.read(record)),
    promises: promises.map((record) => keptPromise.read(record)),
    versions: versions.map((record) => toldVersion.read(record)),
    levels: levels.map((record) => toldLevel.read(record)),
    certificates: certificates.map((record) => earnedCertificate.read(record)),
    decks: decks.map((record) => readyDeck.read(record)),
  };
}

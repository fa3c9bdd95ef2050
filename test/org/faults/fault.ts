export type FaultKind =
  /** 401 INVALID_SESSION_ID, and the token is dead from then on. */
  | 'expiredSession'
  | 'unavailable'
  | 'requestLimit'
  | 'slow'
  /** The connection dies after `afterBytes` of the answer's body. */
  | 'cutConnection'
  /** A page of bulk results ends, properly closed, after `afterBytes`. */
  | 'truncatedCsv'
  | 'failedBulkJob'
  /** UNABLE_TO_LOCK_ROW for the records at `rows` of a write, or every `everyRow`-th. */
  | 'rowLock'
  /** The records that a write refuses, with an error of the test's choice. */
  | 'refusal'
  /** Rows written from now on stay hidden from reads for `seconds`, or for `reads` queries. */
  | 'lateVisible';

/** Something that shall go wrong. Ordered by a test; counts down. */
export interface Fault {
  kind: FaultKind;
  /** Only requests of this method. */
  method?: string;
  /** Only paths that match, '*' stands for anything: '*\/sobjects/Account*'. */
  path?: string;
  /** Only writes of this object. */
  object?: string;
  /** How many requests (or writes) to spare first. Default 0. */
  skip?: number;
  /** How often it happens. Default 1. */
  times?: number;
  afterBytes?: number;
  milliseconds?: number;
  seconds?: number;
  reads?: number;
  /** Zero-based places of the records in a write. */
  rows?: number[];
  /** Or every n-th record. */
  everyRow?: number;
  /** Or the records in which this field has this value. */
  where?: { field: string; value: string };
  errorCode?: string;
  message?: string;
  fields?: string[];
}

/** What a fault is matched against. */
export interface FaultOccasion {
  method: string;
  path: string;
  object?: string;
}

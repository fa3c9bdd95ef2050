import fc from 'fast-check';

/** The same examples in every run, so that a failure today is a failure tomorrow. */
fc.configureGlobal({ seed: 20_171_115 });

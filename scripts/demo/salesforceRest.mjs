/**
 * The org as a person with a browser would ask it, over its REST API.
 * @param {{url: string, credentials: {accessToken: string}}} org
 */
export function salesforceRest({ url, credentials }) {
  const root = `${url}/services/data/v66.0`;
  const ask = async (path, body) => {
    const answer = await fetch(`${root}${path}`, {
      headers: { authorization: `Bearer ${credentials.accessToken}`, 'content-type': 'application/json' },
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(30_000),
    });
    if (!answer.ok) throw new Error(`Salesforce answered ${answer.status}: ${await answer.text()}`);
    return answer;
  };
  return {
    /** The first record of a query. */
    async first(soql) {
      const { records } = await (await ask(`/query?q=${encodeURIComponent(soql)}`)).json();
      if (records.length === 0) throw new Error(`Salesforce found nothing for ${soql}`);
      return records[0];
    },
    /** The new record's id. */
    async create(object, fields) {
      const { id } = await (await ask(`/sobjects/${object}`, fields)).json();
      return id;
    },
    async download(contentVersionId) {
      const answer = await ask(`/sobjects/ContentVersion/${contentVersionId}/VersionData`);
      return Buffer.from(await answer.arrayBuffer());
    },
  };
}

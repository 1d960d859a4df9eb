// What other people did to the texts since this desk was opened: fetched and shown, and nothing that is being typed is touched.

window.casebook ??= {};

{
  class DeskOthers {
    // rows: all texts by their ids; isBusy(id): it is in somebody’s hands here; onRow(row); onSource(): other texts by now
    constructor({ server, rows, isBusy, onRow, onSource }) {
      Object.assign(this, { server, rows, isBusy, onRow, onSource });
    }

    // the version of every text, as the server has it
    async heard(versions) {
      const told = Object.entries(versions).map(([id, version]) => [Number(id), version]);
      if (told.length !== this.rows.size || told.some(([id]) => !this.rows.has(id))) this.onSource();
      const newer = told.filter(([id, version]) => version > this.rows.get(id)?.version && !this.isBusy(id));
      if (!newer.length) return;
      const { segments } = await this.server.get(`segments/?only=${newer.map(([id]) => id).join()}`);
      for (const row of segments) {
        // it may have been typed in while the question was on its way
        if (row.version > this.rows.get(row.id)?.version && !this.isBusy(row.id)) this.onRow(row);
      }
    }
  }

  window.casebook.DeskOthers = DeskOthers;
}

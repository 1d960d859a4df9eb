// Beside an outcome rate typed by hand: puts an approved claim at the end of the text, as a block of its own.

class InsertClaimController extends window.StimulusModule.Controller {
  static targets = ["told"];

  insert({ currentTarget: button, params: { field, block } }) {
    // Wagtail leaves the block that it has drawn on the element that it has drawn (BlockController, wagtail 8.0)
    const stream = document.getElementById(`${field}-root`)?.rootBlock;
    try {
      const child = stream.insert({ ...block, id: null }, stream.children.length, { animate: true, focus: true });
      child.element?.scrollIntoView({ block: "center" });
      this.toldTarget.textContent = this.toldTarget.dataset.done;
    } catch (error) {
      console.error(error);
      this.toldTarget.textContent = this.toldTarget.dataset.failed;
      button.nextElementSibling.focus(); // the link to the claim
    }
    button.hidden = true;
  }
}

window.wagtail.app.register("insert-claim", InsertClaimController);

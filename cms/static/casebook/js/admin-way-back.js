/* Esc leads back: to the link that keeps everything as it is. */
class WayBackController extends window.StimulusModule.Controller {
  static targets = ["link"];

  leave(event) {
    if (!event.defaultPrevented) this.linkTarget.click();
  }
}
window.wagtail.app.register("way-back", WayBackController);

// Words that the panel quotes, in the fields of the form: where they stand, and what belongs in their place.

{
  const CUT = " … "; // what a long quotation is cut with, and so cannot be found again
  const PLAIN = 'textarea, input[type="text"]';

  const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

  // From where to where the words stand in a text, whatever the spaces between them. `which` of these places are meant,
  // counted from 0, as “0 2”; all where it says nothing.
  const placesOf = (words, text, which) => {
    if (!words || words.includes(CUT)) return [];
    const pattern = words.split(/\s+/).map(escaped).join("\\s+");
    const numbers = which && new Set(which.split(" ").map(Number));
    return [...text.matchAll(new RegExp(pattern, "g"))]
      .filter((_match, number) => !numbers || numbers.has(number))
      .map((match) => [match.index, match.index + match[0].length]);
  };

  // Typed, so that the browser can take it back; from the last to the first, so that no place moves.
  const replaceInPlain = (input, { words, instead, which }) => {
    const places = placesOf(words, input.value, which);
    input.focus({ preventScroll: true });
    for (const [start, end] of places.reverse()) {
      input.setSelectionRange(start, end);
      if (!document.execCommand("insertText", false, instead)) {
        input.setRangeText(instead, start, end, "end");
        input.dispatchEvent(new Event("input", { bubbles: true }));
      }
    }
    return places.length;
  };

  // One step for the editor’s undo. The new words take the letters and the link of the first one that they replace.
  const replaceInRich = (editor, { words, instead, which }) => {
    const { EditorState, Modifier, SelectionState } = window.DraftJS;
    const state = editor.getEditorState();
    let content = state.getCurrentContent();
    let begin = 0;
    const lines = content.getBlocksAsArray().map((line) => {
      const at = { line, begin, end: begin + line.getLength() };
      begin = at.end + 1;
      return at;
    });
    const text = lines.map(({ line }) => line.getText()).join("\n");
    let done = 0;
    for (const [start, end] of placesOf(words, text, which).reverse()) {
      const at = lines.find((each) => start >= each.begin && end <= each.end);
      if (!at) continue; // it runs from one paragraph into the next
      const from = start - at.begin;
      const range = SelectionState.createEmpty(at.line.getKey()).merge({
        anchorOffset: from,
        focusOffset: end - at.begin,
      });
      const { line } = at;
      content = Modifier.replaceText(content, range, instead, line.getInlineStyleAt(from), line.getEntityAt(from));
      done += 1;
    }
    if (done) editor.onChange(EditorState.push(state, content, "insert-characters"));
    return done;
  };

  // whether the words stood in this part of the form and were replaced
  const replaceIn = (field, wanted) => {
    for (const input of field.querySelectorAll("input, textarea")) {
      if (input.draftailEditor && window.DraftJS && replaceInRich(input.draftailEditor, wanted)) return true;
      if (input.matches(PLAIN) && replaceInPlain(input, wanted)) return true;
    }
    return false;
  };

  window.casebook = { ...window.casebook, words: { placesOf, replaceIn } };
}

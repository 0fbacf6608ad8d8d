package factbook.view;

import java.util.List;

/** The text of a page, with its footnotes in order. */
public record NarrativeView(List<BlockView> blocks, List<NoteView> notes) {
  /** Keeps own copies. */
  public NarrativeView {
    blocks = List.copyOf(blocks);
    notes = List.copyOf(notes);
  }

  /** A footnote. */
  public record NoteView(int number, List<BlockView> content) {
    /** Keeps an own copy. */
    public NoteView {
      content = List.copyOf(content);
    }
  }
}

package factbook.figure;

import java.util.List;

/** Reads one figure as printed. */
public final class FigureParser {
  /** A parser that knows these units. */
  public FigureParser(List<Unit> units) {
    List.copyOf(units);
  }

  /** What became of a text. */
  public sealed interface Result {
    /** It is a figure. */
    record Read(Figure figure) implements Result {}

    /**
     * It is none.
     *
     * @param at the offset in the text where reading stopped
     * @param why in the editor's words
     */
    record Unread(int at, String why) implements Result {}
  }

  /** Reads the whole text as one figure: {@code 1600余家}. */
  public Result parse(String printed) {
    return new Result.Unread(0, printed);
  }
}

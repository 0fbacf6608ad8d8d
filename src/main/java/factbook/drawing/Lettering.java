package factbook.drawing;

import factbook.drawing.Drawing.Box;
import factbook.drawing.Drawing.Row;
import java.util.ArrayList;
import java.util.List;

/**
 * How names fill their boxes. There is no font at build time, so a width is an upper estimate: a
 * Han character is one em wide in every font, a Latin letter at most three quarters of that.
 */
final class Lettering {
  /** The size of letters, as the stylesheet sets it. */
  static final int EM = 14;

  private static final int LEADING = 20;
  private static final int PADDING_X = 10;
  private static final int PADDING_Y = 5;

  /** From the top of a row to its base line. */
  private static final int ASCENT = 15;

  private static final String CLOSING = "，。、；：？！）》”’」』〉";
  private static final String OPENING = "（《“‘「『〈";

  private final int most;

  /** Names of at most so many ems in a row. */
  Lettering(int most) {
    this.most = most * EM;
  }

  /** A box for a name, at the origin. */
  Box box(Vertex vertex) {
    List<String> texts = rows(vertex.name());
    int width = texts.stream().mapToInt(Lettering::width).max().orElse(0) + 2 * PADDING_X;
    return new Box(
        vertex.id(), 0, 0, width, texts.size() * LEADING + 2 * PADDING_Y, placed(texts, 0, 0));
  }

  /** The same box at another place. */
  static Box moved(Box box, int x, int y) {
    List<String> texts = box.rows().stream().map(Row::text).toList();
    return new Box(box.id(), x, y, box.width(), box.height(), placed(texts, x, y));
  }

  /** The same box, wider. */
  static Box widened(Box box, int width) {
    return new Box(box.id(), box.x(), box.y(), width, box.height(), box.rows());
  }

  private static List<Row> placed(List<String> texts, int x, int y) {
    List<Row> rows = new ArrayList<>();
    for (String text : texts) {
      rows.add(new Row(text, x + PADDING_X, y + PADDING_Y + rows.size() * LEADING + ASCENT));
    }
    return rows;
  }

  /** A name in rows: as few as it needs, and those as even as they go. */
  List<String> rows(String name) {
    List<String> words = words(name);
    List<String> best = filled(words, most);
    for (int limit = most - EM / 2; limit > 0; limit -= EM / 2) {
      List<String> tighter = filled(words, limit);
      if (tighter.size() > best.size()) {
        break;
      }
      best = tighter;
    }
    return best;
  }

  private static List<String> filled(List<String> words, int limit) {
    List<String> rows = new ArrayList<>();
    StringBuilder row = new StringBuilder();
    for (String word : words) {
      if (!row.isEmpty() && width(row + word) > limit) {
        rows.add(row.toString());
        row.setLength(0);
      }
      row.append(word);
    }
    rows.add(row.toString());
    return rows;
  }

  /** What a line may not break: Latin words and numbers, and marks with what they belong to. */
  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    int last = -1;
    for (int character : name.codePoints().toArray()) {
      boolean isJoined =
          last >= 0
              && (CLOSING.indexOf(character) >= 0
                  || OPENING.indexOf(last) >= 0
                  || (character < 0x2000 && last < 0x2000));
      String text = Character.toString(character);
      if (isJoined) {
        words.set(words.size() - 1, words.get(words.size() - 1) + text);
      } else {
        words.add(text);
      }
      last = character;
    }
    return words;
  }

  /** An upper estimate of the width of a text in pixels. */
  static int width(String text) {
    int tenths =
        text.codePoints()
            .map(
                character -> character >= 0x2000 ? 100 : Character.isUpperCase(character) ? 75 : 62)
            .sum();
    return (tenths * EM + 99) / 100;
  }
}

package factbook.script;

import java.util.ArrayList;
import java.util.List;

/** The runs of a block as one text of code points, and the way back to runs. */
final class Runs {
  private final int[] text;
  private final int[] ends;

  Runs(List<String> runs) {
    this.text = String.join("", runs).codePoints().toArray();
    this.ends = new int[runs.size()];
    int end = 0;
    for (int i = 0; i < ends.length; i++) {
      end += runs.get(i).codePointCount(0, runs.get(i).length());
      ends[i] = end;
    }
  }

  int[] text() {
    return text;
  }

  /**
   * The converted runs. What becomes of a word that lies in two runs is divided where the word is;
   * where it grows or shrinks, in proportion.
   */
  List<String> divide(List<Piece> pieces) {
    List<String> runs = new ArrayList<>(ends.length);
    StringBuilder run = new StringBuilder();
    for (Piece piece : pieces) {
      int done = 0;
      while (runs.size() < ends.length - 1 && ends[runs.size()] < piece.end()) {
        int until = share(piece, Math.max(0, ends[runs.size()] - piece.start()));
        run.append(piece.to(), done, Math.max(done, until));
        done = Math.max(done, until);
        runs.add(run.toString());
        run.setLength(0);
      }
      run.append(piece.to(), done, piece.to().length());
    }
    while (runs.size() < ends.length) {
      runs.add(run.toString());
      run.setLength(0);
    }
    return runs;
  }

  /** The offset in the converted piece for a number of its code points. */
  private static int share(Piece piece, int codePoints) {
    int length = piece.to().codePointCount(0, piece.to().length());
    int share = Math.round((float) codePoints * length / (piece.end() - piece.start()));
    return piece.to().offsetByCodePoints(0, share);
  }
}

package factbook.script;

import java.util.ArrayList;
import java.util.List;

/** Divides a converted block into its runs again. */
final class Runs {
  private Runs() {}

  /** The runs of a text in which every word takes as many UTF-16 units as it took before. */
  static List<String> divide(List<String> before, String converted) {
    List<String> runs = new ArrayList<>(before.size());
    int start = 0;
    for (String run : before) {
      runs.add(converted.substring(start, start + run.length()));
      start += run.length();
    }
    return runs;
  }

  /**
   * The runs of a text from its pieces. What becomes of a word that lies in two runs is divided
   * where the word is; where it grows or shrinks, in proportion.
   */
  static List<String> divide(List<String> before, List<Piece> pieces) {
    int[] ends = new int[before.size()];
    for (int i = 0; i < ends.length; i++) {
      ends[i] = (i == 0 ? 0 : ends[i - 1]) + before.get(i).length();
    }
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

  /** The offset in the converted piece for a number of its units; never within a character. */
  private static int share(Piece piece, int units) {
    int length = piece.to().length();
    int share = Math.round((float) units * length / (piece.end() - piece.start()));
    boolean isWithin =
        share > 0
            && share < length
            && Character.isSurrogatePair(piece.to().charAt(share - 1), piece.to().charAt(share));
    return isWithin ? share + 1 : share;
  }
}

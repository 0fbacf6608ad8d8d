package factbook.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Our own markup in the tree of flexmark, as typed: {@code {fact}}, {@code [[id]]}, … */
final class Markup extends Node {
  private final boolean isClosed;

  /**
   * A node.
   *
   * @param isClosed whether the closing mark was found on the line; if not, {@code chars} is the
   *     opening mark only
   */
  Markup(BasedSequence chars, boolean isClosed) {
    super(chars);
    this.isClosed = isClosed;
  }

  /** Whether it ends on its line. */
  boolean isClosed() {
    return isClosed;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}

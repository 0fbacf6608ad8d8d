/** Reads Markdown into narratives; the only package that knows flexmark. */
@NullMarked
package factbook.markdown;

import org.jspecify.annotations.NullMarked;

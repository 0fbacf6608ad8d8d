/** Records of source documents: made from a document's bytes, and proven against them. */
@NullMarked
package factbook.sources;

import org.jspecify.annotations.NullMarked;

/** Shows views by templates; the only package that knows FreeMarker. */
@NullMarked
package factbook.render;

import org.jspecify.annotations.NullMarked;

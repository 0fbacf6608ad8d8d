@NullMarked
package factbook.text;

import org.jspecify.annotations.NullMarked;

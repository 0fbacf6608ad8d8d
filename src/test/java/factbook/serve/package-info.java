@NullMarked
package factbook.serve;

import org.jspecify.annotations.NullMarked;

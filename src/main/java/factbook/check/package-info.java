/**
 * Proof of the finished pages before they are published: links, ids, languages, twins, requests.
 */
@NullMarked
package factbook.check;

import org.jspecify.annotations.NullMarked;

/** How well an offer is described: what each listing scores in each language, what to mend next, and what resembles what. */
@NullMarked
package vn.nhan.catalog.quality;

import org.jspecify.annotations.NullMarked;

/** Lots: what was harvested together and is answered for together. */
@NullMarked
package vn.nhan.traceability.lot;

import org.jspecify.annotations.NullMarked;

/** GS1 identification keys and the GS1 Digital Link addresses that carry them, as values that cannot be wrong. */
@NullMarked
package vn.nhan.platform.gs1;

import org.jspecify.annotations.NullMarked;

/** Growing areas and their plots: where things grow. */
@NullMarked
package vn.nhan.traceability.area;

import org.jspecify.annotations.NullMarked;

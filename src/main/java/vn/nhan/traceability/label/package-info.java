/** Labels: the code a consumer scans, and the sheets and pictures it is printed from. */
@NullMarked
package vn.nhan.traceability.label;

import org.jspecify.annotations.NullMarked;

/** The farm diary, and whether the pre-harvest interval was kept. */
@NullMarked
package vn.nhan.traceability.diary;

import org.jspecify.annotations.NullMarked;

/** Letters to businesses without an account: a code for each, printed by hundreds, good for thirty days. */
@NullMarked
package vn.nhan.business.letter;

import org.jspecify.annotations.NullMarked;

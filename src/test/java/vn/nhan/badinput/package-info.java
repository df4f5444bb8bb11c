/** What comes in wrong, by mistake or by malice: refused with a reason, in the reader's language, and never stored. */
@NullMarked
package vn.nhan.badinput;

import org.jspecify.annotations.NullMarked;

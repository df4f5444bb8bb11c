/** Who advises: experts with their recognition, what they can, when they have time, and whom they never advise. */
@NullMarked
package vn.nhan.support.expert;

import org.jspecify.annotations.NullMarked;

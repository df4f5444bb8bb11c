/** Courses and who came to them, with certificates; and campaigns, with whom they have reached. */
@NullMarked
package vn.nhan.support.training;

import org.jspecify.annotations.NullMarked;

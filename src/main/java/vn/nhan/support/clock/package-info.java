/** How long the department may take, by working days: pure reckoning over what happened. */
@NullMarked
package vn.nhan.support.clock;

import org.jspecify.annotations.NullMarked;

/** What people ask for help with. */
@NullMarked
package vn.nhan.support.need;

import org.jspecify.annotations.NullMarked;

/** Vietnamese text, numbers and dates as people write, read and look for them. */
@NullMarked
package vn.nhan.platform.text;

import org.jspecify.annotations.NullMarked;

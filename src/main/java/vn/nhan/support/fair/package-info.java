/** Firms that offer digital solutions, and days on which those that look for some meet them. */
@NullMarked
package vn.nhan.support.fair;

import org.jspecify.annotations.NullMarked;

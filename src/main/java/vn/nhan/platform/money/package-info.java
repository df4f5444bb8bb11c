/** Money: whole Vietnamese dong, as counted and as typed. */
@NullMarked
package vn.nhan.platform.money;

import org.jspecify.annotations.NullMarked;

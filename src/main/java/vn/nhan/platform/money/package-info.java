/** Money: whole Vietnamese dong, as counted and as typed, and the codes that ask a bank to transfer it. */
@NullMarked
package vn.nhan.platform.money;

import org.jspecify.annotations.NullMarked;

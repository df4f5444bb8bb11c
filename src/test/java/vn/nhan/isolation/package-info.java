/** Nobody reaches over the wall: every endpoint, asked for the things of somebody else. */
@NullMarked
package vn.nhan.isolation;

import org.jspecify.annotations.NullMarked;

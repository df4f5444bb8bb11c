/** Programmes of a province: who may get how much support, how much of it is spoken for, and how far the plan has come. */
@NullMarked
package vn.nhan.support.programme;

import org.jspecify.annotations.NullMarked;

/** Programmes of a province: who may get how much support, what of it is spoken for, how far the plan has come. */
@NullMarked
package vn.nhan.support.programme;

import org.jspecify.annotations.NullMarked;

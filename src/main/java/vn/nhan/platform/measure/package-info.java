/** Weights and areas in grams and square metres, with the unit the farmer used kept beside them. */
@NullMarked
package vn.nhan.platform.measure;

import org.jspecify.annotations.NullMarked;

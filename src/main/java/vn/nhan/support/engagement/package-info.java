/** Experts at work: what both sides agree and sign, what is done and handed over, what is accepted, paid and asked later. */
@NullMarked
package vn.nhan.support.engagement;

import org.jspecify.annotations.NullMarked;

/** Our categories and attributes in each marketplace's own, as people of a province match them once for all. */
@NullMarked
package vn.nhan.marketplace.mapping;

import org.jspecify.annotations.NullMarked;

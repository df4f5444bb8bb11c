/** Producers and firms: who they are, whose member they are, and what has been verified about them. */
@NullMarked
package vn.nhan.business;

import org.jspecify.annotations.NullMarked;

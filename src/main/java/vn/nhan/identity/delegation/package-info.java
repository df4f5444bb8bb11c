/** Who may act for whom: delegations with their purposes, end and proof, and the one-time codes by which they are given. */
@NullMarked
package vn.nhan.identity.delegation;

import org.jspecify.annotations.NullMarked;

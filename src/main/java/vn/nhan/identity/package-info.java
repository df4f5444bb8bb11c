/** People and how they prove who they are: accounts, sessions, roles, delegation, consent. */
@NullMarked
package vn.nhan.identity;

import org.jspecify.annotations.NullMarked;

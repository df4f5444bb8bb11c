/** The provinces: who they are, the hosts they answer to, their looks, their programmes, and whom they succeeded. */
@NullMarked
package vn.nhan.tenant;

import org.jspecify.annotations.NullMarked;

/** Floor 2: who may come in, from where and as what. */
@NullMarked
package de.aqb.portal.account;

import org.jspecify.annotations.NullMarked;

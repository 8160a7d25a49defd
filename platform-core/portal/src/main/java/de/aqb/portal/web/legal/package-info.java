/** The pages the law asks for. */
@NullMarked
package de.aqb.portal.web.legal;

import org.jspecify.annotations.NullMarked;

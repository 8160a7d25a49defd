/** The pages of "Administration": accounts, the places people work in, requests and target groups. */
@NullMarked
package de.aqb.portal.web.administration;

import org.jspecify.annotations.NullMarked;

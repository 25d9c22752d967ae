<?php
/**
 * Removes what the plugin stored: its settings, on each site of a network.
 *
 * @package CareElements
 */

namespace CareElements;

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( is_multisite() ) {
	$care_elements_sites = get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	);
	foreach ( $care_elements_sites as $care_elements_site ) {
		switch_to_blog( $care_elements_site );
		delete_option( 'care_elements' );
		restore_current_blog();
	}
} else {
	delete_option( 'care_elements' );
}

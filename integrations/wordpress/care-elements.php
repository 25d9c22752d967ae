<?php
/**
 * Plugin Name:       Care Elements
 * Description:       Patient guidance as a block and a shortcode: localised, accessible, private. Draft: no clinician has reviewed these words.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            Care Elements contributors
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       care-elements
 * Domain Path:       /languages
 *
 * @package CareElements
 */

namespace CareElements;

defined( 'ABSPATH' ) || exit;

const VERSION     = '0.1.0';
const PLUGIN_FILE = __FILE__;

// The folder of the repository is no plugin yet.
if ( ! is_readable( __DIR__ . '/data/catalog.json' ) ) {
	add_action(
		'admin_notices',
		static function () {
			echo '<div class="notice notice-error"><p>Care Elements is not built. Run <code>node scripts/build-wordpress.mjs</code>, and install what that makes.</p></div>';
		}
	);
	return;
}

foreach ( array( 'catalog', 'words', 'settings', 'attributes', 'fallback', 'reply', 'scripts', 'renderer', 'shortcode', 'block', 'settings-page' ) as $care_elements_file ) {
	require_once __DIR__ . "/includes/class-$care_elements_file.php";
}
unset( $care_elements_file );

Reply::register();
Scripts::register();
Shortcode::register();
Block::register();
Settings_Page::register();

add_action(
	'init',
	static function () {
		load_plugin_textdomain( 'care-elements', false, dirname( plugin_basename( PLUGIN_FILE ) ) . '/languages' );
	}
);

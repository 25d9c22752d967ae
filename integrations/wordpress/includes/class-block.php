<?php
/**
 * The block.
 *
 * @package CareElements
 */

namespace CareElements;

defined( 'ABSPATH' ) || exit;

/**
 * One block for all elements, with a variation for each. The post holds its attributes only, so that authors
 * without the right to write HTML can use it, and posts get what later versions of the plugin render.
 */
final class Block {

	const NAME = 'care-elements/element';

	/**
	 * Adds the hooks.
	 */
	public static function register() {
		add_action( 'init', array( self::class, 'declare_block' ) );
		add_action( 'enqueue_block_editor_assets', array( self::class, 'pass_data' ) );
	}

	/**
	 * Makes the block known.
	 */
	public static function declare_block() {
		register_block_type(
			plugin_dir_path( PLUGIN_FILE ) . 'block',
			array( 'render_callback' => array( self::class, 'render' ) )
		);
	}

	/**
	 * HTML of an element.
	 *
	 * @param array $given Attributes of the block.
	 * @return string
	 */
	public static function render( $given ) {
		$tag   = isset( $given['element'] ) ? $given['element'] : '';
		$all   = Catalog::elements();
		$known = isset( $all[ $tag ] ) ? $all[ $tag ] : array();
		$taken = array();
		foreach ( $given as $name => $value ) {
			$attribute = strtolower( preg_replace( '/[A-Z]/', '-$0', $name ) );
			// What was set for another element stays in the block, for when its author goes back to that one.
			if ( isset( $known[ $attribute ] ) && $value ) {
				$taken[ $attribute ] = true === $value ? 'true' : $value;
			}
		}
		return Renderer::render( $tag, $taken, self::wrapper() );
	}

	/**
	 * Attributes of the block's own element: class, alignment and the like.
	 *
	 * @return array<string, string>
	 */
	private static function wrapper() {
		$inner = \WP_Block_Supports::get_instance()->apply_block_supports();
		return array_intersect_key( $inner, array_flip( array( 'class', 'style', 'id' ) ) );
	}

	/**
	 * Gives the script of the editor what it offers, in the language of the author.
	 */
	public static function pass_data() {
		$handle = generate_block_asset_handle( self::NAME, 'editorScript' );
		wp_add_inline_script( $handle, 'window.careElements = ' . wp_json_encode( self::data() ) . ';', 'before' );
	}

	/**
	 * What the editor offers.
	 *
	 * @return array
	 */
	private static function data() {
		$elements = array();
		foreach ( Words::elements() as $tag => $words ) {
			$controls = array();
			foreach ( Catalog::elements()[ $tag ] as $name => $attribute ) {
				// A list of one is no choice.
				if ( ! isset( $attribute['values'][0] ) || isset( $attribute['values'][1] ) ) {
					$controls[] = self::control( $name, $attribute );
				}
			}
			$elements[] = array( 'tag' => $tag ) + $words + array( 'controls' => $controls );
		}
		return array(
			'elements' => $elements,
			'words'    => array(
				'element'  => __( 'Element', 'care-elements' ),
				'choose'   => __( 'Choose an element', 'care-elements' ),
				'settings' => __( 'Element', 'care-elements' ),
				'default'  => __( 'Default, from Settings → Care Elements', 'care-elements' ),
				'draft'    => Words::draft(),
				'failed'   => __( 'The preview did not load. The element is kept as it is.', 'care-elements' ),
			),
		);
	}

	/**
	 * What the editor offers for an attribute.
	 *
	 * @param string $name      Name of the attribute.
	 * @param array  $attribute Its kind and values.
	 * @return array
	 */
	private static function control( $name, $attribute ) {
		$values = isset( $attribute['values'] ) ? $attribute['values'] : array();
		$labels = array_combine( $values, array_map( array( Words::class, 'value' ), $values ) );
		if ( 'language' === $attribute['kind'] ) {
			$labels = wp_list_pluck( Catalog::languages(), 'name' );
		} elseif ( 'region' === $attribute['kind'] ) {
			$labels = Catalog::region_names( get_user_locale() );
		}
		$options = array();
		foreach ( $labels as $value => $label ) {
			$options[] = array(
				'value' => (string) $value,
				'label' => $label,
			);
		}
		return array(
			'name'    => lcfirst( str_replace( '-', '', ucwords( $name, '-' ) ) ),
			'kind'    => $attribute['kind'],
			'options' => $options,
		) + Words::attributes()[ $name ];
	}
}

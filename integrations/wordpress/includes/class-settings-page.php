<?php
/**
 * Settings → Care Elements.
 *
 * @package CareElements
 */

namespace CareElements;

defined( 'ABSPATH' ) || exit;

/**
 * The page where an administrator chooses what elements take when an author says nothing else.
 */
final class Settings_Page {

	const PAGE = 'care-elements';

	/**
	 * Adds the hooks.
	 */
	public static function register() {
		add_action( 'admin_menu', array( self::class, 'add_page' ) );
		add_action( 'admin_init', array( self::class, 'add_fields' ) );
		add_action( 'admin_init', array( self::class, 'add_privacy_text' ) );
		add_filter( 'plugin_action_links_' . plugin_basename( PLUGIN_FILE ), array( self::class, 'add_link' ) );
	}

	/**
	 * Adds the page to the menu.
	 */
	public static function add_page() {
		$name = __( 'Care Elements', 'care-elements' );
		add_options_page( $name, $name, 'manage_options', self::PAGE, array( self::class, 'render' ) );
	}

	/**
	 * Adds a link to the page to the list of plugins.
	 *
	 * @param string[] $links The links.
	 * @return string[]
	 */
	public static function add_link( $links ) {
		$link = sprintf(
			'<a href="%s">%s</a>',
			esc_url( admin_url( 'options-general.php?page=' . self::PAGE ) ),
			esc_html__( 'Settings', 'care-elements' )
		);
		return array_merge( array( $link ), $links );
	}

	/**
	 * Registers the option and its fields.
	 */
	public static function add_fields() {
		register_setting(
			self::PAGE,
			Settings::OPTION,
			array(
				'type'              => 'object',
				'default'           => Settings::DEFAULTS,
				'sanitize_callback' => array( self::class, 'sanitize' ),
			)
		);
		add_settings_section( 'defaults', '', '__return_null', self::PAGE );
		foreach ( self::labels() as $name => $label ) {
			add_settings_field(
				$name,
				$label,
				array( self::class, in_array( $name, array( 'accent', 'reply_sites' ), true ) ? "render_$name" : 'render_choice' ),
				self::PAGE,
				'defaults',
				array(
					'name'      => $name,
					'label_for' => self::id( $name ),
				)
			);
		}
	}

	/**
	 * Keeps the valid values. A value that is not valid leaves its setting as it was, with a message.
	 *
	 * @param mixed $given What was sent.
	 * @return array
	 */
	public static function sanitize( $given ) {
		$settings = Settings::get();
		foreach ( self::labels() as $name => $label ) {
			$value = isset( $given[ $name ] ) ? $given[ $name ] : $settings[ $name ];
			$value = is_string( $value ) ? trim( $value ) : '?';
			if ( 'reply_sites' === $name && '' !== Settings::origins_in( $value ) ) {
				$value = Settings::origins_in( $value );
			}
			if ( Settings::is_valid( $name, $value ) ) {
				$settings[ $name ] = $value;
				continue;
			}
			if ( 'accent' === $name ) {
				$valid = __( 'a colour such as #0f5f6d, or nothing', 'care-elements' );
			} elseif ( 'reply_sites' === $name ) {
				$valid = __( 'addresses of sites such as https://example.org, one per line', 'care-elements' );
			} else {
				$valid = implode( ', ', 'region' === $name ? Catalog::region_examples() : array_filter( Settings::choices( $name ) ) );
			}
			add_settings_error(
				Settings::OPTION,
				"care-elements-$name",
				esc_html(
					sprintf(
						/* translators: 1: Name of a setting. 2: A value. 3: The values that are valid. */
						__( '%1$s: “%2$s” is not valid, and was not saved. Valid: %3$s.', 'care-elements' ),
						$label,
						$value,
						$valid
					)
				)
			);
		}
		return $settings;
	}

	/**
	 * Writes the page.
	 */
	public static function render() {
		if ( ! current_user_can( 'manage_options' ) ) {
			return;
		}
		?>
		<div class="wrap">
			<h1><?php echo esc_html( get_admin_page_title() ); ?></h1>
			<div class="notice notice-warning inline"><p><?php echo esc_html( Words::draft() ); ?></p></div>
			<p><?php esc_html_e( 'Used wherever the author of a post chooses nothing else.', 'care-elements' ); ?></p>
			<form action="options.php" method="post">
				<?php
				settings_fields( self::PAGE );
				do_settings_sections( self::PAGE );
				submit_button();
				?>
			</form>
			<?php if ( ! get_option( 'comment_moderation' ) ) : ?>
				<h2><?php esc_html_e( 'Replies', 'care-elements' ); ?></h2>
				<p>
					<?php esc_html_e( 'The form for replies tells readers that a person reads what they write before it appears. To keep this promise for all of them, choose “Comment must be manually approved” here:', 'care-elements' ); ?>
					<a href="<?php echo esc_url( admin_url( 'options-discussion.php' ) ); ?>"><?php esc_html_e( 'Discussion', 'care-elements' ); ?></a>
				</p>
			<?php endif; ?>
			<h2><?php esc_html_e( 'In a post', 'care-elements' ); ?></h2>
			<p>
				<?php esc_html_e( 'Search for “Care Elements” among the blocks, or write a shortcode:', 'care-elements' ); ?>
				<code>[care_element element="when-to-see-doctor"]</code>
			</p>
		</div>
		<?php
	}

	/**
	 * Writes a field with a list of values.
	 *
	 * @param array{name: string} $args Which setting.
	 */
	public static function render_choice( $args ) {
		$name    = $args['name'];
		$current = Settings::get()[ $name ];
		printf( '<select id="%s" name="%s">', esc_attr( self::id( $name ) ), esc_attr( self::field( $name ) ) );
		foreach ( self::options( $name ) as $value => $label ) {
			printf( '<option value="%s"%s>%s</option>', esc_attr( $value ), selected( $current, $value, false ), esc_html( $label ) );
		}
		echo '</select>';
		if ( 'region' === $name ) {
			printf( '<p class="description" id="%s-help">%s</p>', esc_attr( self::id( $name ) ), esc_html__( 'Where your readers are. Phone numbers and names of medicines follow it.', 'care-elements' ) );
			self::render_number();
		}
	}

	/**
	 * Writes what readers are told to call, and whether a number of the region is due for a check. The elements say
	 * that in the console from 90 days before.
	 */
	private static function render_number() {
		$region = Settings::get()['region'];
		$line   = wp_strip_all_tags( Fallback::emergency( Settings::language(), $region ) );
		/* translators: %s: The line that every element begins with. */
		printf( '<p class="description">%s</p>', esc_html( sprintf( __( 'With the saved region, readers see: %s', 'care-elements' ), html_entity_decode( $line, ENT_QUOTES, 'UTF-8' ) ) ) );
		$soon = gmdate( 'Y-m-d', time() + 90 * DAY_IN_SECONDS );
		$days = '' === $region ? array() : Catalog::regions()[ $region ]['until'];
		if ( $days && min( $days ) < $soon ) {
			printf(
				'<div class="notice notice-warning inline"><p>%s</p></div>',
				esc_html__( 'A number of this region has to be checked again soon, or is left out already. Update the plugin.', 'care-elements' )
			);
		}
	}

	/**
	 * Writes the field of the accent.
	 *
	 * @param array{name: string} $args Which setting.
	 */
	public static function render_accent( $args ) {
		$name = $args['name'];
		printf(
			'<input type="text" size="8" placeholder="#0f5f6d" id="%s" name="%s" value="%s" aria-describedby="%1$s-help" /><p class="description" id="%1$s-help">%s</p>',
			esc_attr( self::id( $name ) ),
			esc_attr( self::field( $name ) ),
			esc_attr( Settings::get()[ $name ] ),
			esc_html__( 'Colour of buttons and links, as #rgb or #rrggbb. It is made darker or lighter where it would be hard to read.', 'care-elements' )
		);
	}

	/**
	 * Writes the list of sites that replies may go to.
	 *
	 * @param array{name: string} $args Which setting.
	 */
	public static function render_reply_sites( $args ) {
		$name = $args['name'];
		printf(
			'<textarea rows="3" cols="40" class="code" dir="ltr" placeholder="https://example.org" spellcheck="false" id="%s" name="%s" aria-describedby="%1$s-help">%s</textarea><p class="description" id="%1$s-help">%s</p>',
			esc_attr( self::id( $name ) ),
			esc_attr( self::field( $name ) ),
			esc_textarea( Settings::get()[ $name ] ),
			esc_html__( 'One per line. Replies become comments on this site unless the author of a post names another address. Authors who may not write HTML can only name these sites.', 'care-elements' )
		);
	}

	/**
	 * Suggests words for the privacy policy of the site.
	 */
	public static function add_privacy_text() {
		$text = sprintf(
			'<p>%s</p><p>%s</p>',
			esc_html__( 'The health guidance on this site runs in your browser. What you answer in it is not stored and not sent to anybody. It sets no cookie and loads nothing from other sites.', 'care-elements' ),
			esc_html__( 'If you send a reply, its text, your name and your email address are sent to this site and stored as a comment.', 'care-elements' )
		);
		$sites = Settings::reply_sites();
		if ( $sites ) {
			/* translators: %s: Sites such as https://example.org. */
			$text .= sprintf( '<p>%s</p>', esc_html( sprintf( __( 'The form says so where a reply goes to another site instead, such as %s.', 'care-elements' ), implode( ', ', $sites ) ) ) );
		}
		wp_add_privacy_policy_content( __( 'Care Elements', 'care-elements' ), $text );
	}

	/**
	 * Names of the settings.
	 *
	 * @return array<string, string>
	 */
	private static function labels() {
		return array(
			'language'    => __( 'Language', 'care-elements' ),
			'region'      => __( 'Region', 'care-elements' ),
			'theme'       => __( 'Colours', 'care-elements' ),
			'accent'      => __( 'Accent', 'care-elements' ),
			'reply_sites' => __( 'Other sites that replies may go to', 'care-elements' ),
		);
	}

	/**
	 * Names of the values of a setting.
	 *
	 * @param string $name Name of the setting.
	 * @return array<string, string>
	 */
	private static function options( $name ) {
		switch ( $name ) {
			case 'language':
				return array( '' => __( 'Same as the site', 'care-elements' ) ) + wp_list_pluck( Catalog::languages(), 'name' );
			case 'region':
				return array( '' => __( 'None: no phone number is named', 'care-elements' ) ) + Catalog::region_names( get_user_locale() );
			default:
				return array_combine( Settings::THEMES, array_map( array( Words::class, 'value' ), Settings::THEMES ) );
		}
	}

	/**
	 * Id of a field.
	 *
	 * @param string $name Name of the setting.
	 * @return string
	 */
	private static function id( $name ) {
		return "care-elements-$name";
	}

	/**
	 * Name of a field.
	 *
	 * @param string $name Name of the setting.
	 * @return string
	 */
	private static function field( $name ) {
		return Settings::OPTION . "[$name]";
	}
}
